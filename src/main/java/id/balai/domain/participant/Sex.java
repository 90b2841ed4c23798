package id.balai.domain.participant;

/// Sex as the offices' lists carry it (`L`/`P`).
public enum Sex {
  MALE,
  FEMALE,
  UNKNOWN
}
