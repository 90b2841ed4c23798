package id.balai.service.certificates;

/// Whether those in whose place somebody else came get a certificate.
public enum Represented {
  /// They were not there themselves.
  LEFT_OUT,
  /// The organizer gives them one all the same.
  INCLUDED
}
