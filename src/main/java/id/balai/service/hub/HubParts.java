package id.balai.service.hub;

/// What a data folder has to do with a common database.
///
/// @param isUsed whether it uses one now
/// @param keeper lets stations in
/// @param server the one that this laptop runs itself
/// @param inviting invites another laptop
/// @param joining takes the invitation of another laptop
public record HubParts(
    boolean isUsed, HubKeeper keeper, HubServer server, Inviting inviting, Joining joining) {}
