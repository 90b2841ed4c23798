package id.balai.ui.console.documents;

/// What the page of documents is put together from.
///
/// @param documents what is chosen, and the papers that this comes to
/// @param printing the printers
/// @param work what is being done with papers
/// @param papers prints and writes them
/// @param issuing gives certificates their numbers
/// @param certificates changes issued ones
public record DocumentsParts(
    DocumentsViewModel documents,
    PrintViewModel printing,
    WorkViewModel work,
    PaperWork papers,
    IssuingViewModel issuing,
    CertificateViewModel certificates) {}
