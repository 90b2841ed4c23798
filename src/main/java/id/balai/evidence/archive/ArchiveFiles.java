package id.balai.evidence.archive;

/// Where things lie in an archive.
public final class ArchiveFiles {

  public static final String BAGIT = "bagit.txt";
  public static final String INFO = "bag-info.txt";
  public static final String MANIFEST = "manifest-sha256.txt";
  public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";
  public static final String SEAL = "segel.json";
  public static final String README_PAGE = "BACA-SAYA.html";
  public static final String VERIFIER_PAGE = "verify.html";
  public static final String LOG = "data/catatan/catatan.jsonl";
  public static final String PERSONAL = "data/catatan/pribadi.jsonl";

  public static final String KEYS = "data/kunci/kunci-kantor.json";

  private ArchiveFiles() {}
}
