package id.balai.service.keeping;

import id.balai.domain.keeping.Backups;
import id.balai.domain.keeping.DataCustody;

/// What keeps the data of a house.
///
/// @param backups copies on a stick or another disk
/// @param custody the key under which the data lie
/// @param heads signs where the log stands
public record Keeping(Backups backups, DataCustody custody, LogHeads heads) {}
