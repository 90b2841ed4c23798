package id.balai.domain.document;

/// Everything that can stand on paper: what [PaperWriter] writes. A new paper is a record here, an
/// entry of the list of papers, the class that fills it and the class that draws it.
public sealed interface Document
    permits AttendanceRecap,
        AttendanceSheet,
        BadgeLabel,
        BadgeSheet,
        CertificatePaper,
        CertificateStack,
        ContingentRoster,
        IndividualPact,
        JointDeclaration,
        MinutesSkeleton,
        OfficeList,
        OfficialRecord,
        PaperSlips,
        PhotoPage,
        ReceiptList,
        RecitedPledge {}
