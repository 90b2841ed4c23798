package id.balai.service.access;

/// Who may sign in, who lets out of a kiosk, and the keeper's way back where that was lost.
public record Access(AccountService accounts, OperatorPinService pin, AccessRecovery recovery) {}
