package id.balai.domain.document;

import java.io.IOException;

/// A certificate was asked for in a template that cannot be used; [TemplatePreview] tells before.
public final class UnusableTemplateException extends IOException {

  private static final long serialVersionUID = 1;

  private final TemplateFlaw flaw;
  private final String detail;

  public UnusableTemplateException(TemplateFlaw flaw, String detail) {
    super(flaw + " " + detail);
    this.flaw = flaw;
    this.detail = detail;
  }

  /// Why.
  public TemplateFlaw flaw() {
    return flaw;
  }

  /// What exactly, or empty.
  public String detail() {
    return detail;
  }
}
