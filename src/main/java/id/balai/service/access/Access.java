package id.balai.service.access;

/// Who may sign in, and who lets out of a kiosk.
public record Access(AccountService accounts, OperatorPinService pin) {}
