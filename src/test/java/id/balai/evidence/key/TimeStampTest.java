package id.balai.evidence.key;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.evidence.KeyVault;
import id.balai.fixture.MovingClock;
import id.balai.fixture.PlainFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A seal carries the stamp of the service that the operator has named, and none without.
final class TimeStampTest {

  private static final Instant NOW = Instant.parse("2024-10-07T03:00:00Z");
  private static final byte[] DIGEST = new byte[32];

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private LocalStamps stamps;

  @BeforeEach
  void serve() throws Exception {
    stamps = new LocalStamps(NOW);
  }

  @AfterEach
  void stop() {
    stamps.close();
  }

  @Test
  void aSealCarriesTheStampOfTheNamedServiceAndOnlyThen() throws Exception {
    OfficeVault vault = vault();
    assertThat(vault.timeStampService()).isEmpty();
    assertThat(stamp(vault.seal().orElseThrow().sign(DIGEST))).isEmpty();
    vault.timeStampService(Optional.of(stamps.address()));
    byte[] seal = vault().seal().orElseThrow().sign(DIGEST);
    TimeStampToken stamp = stamp(seal).orElseThrow();
    stamp.validate(new JcaSimpleSignerInfoVerifierBuilder().build(stamps.authority()));
    assertThat(stamp.getTimeStampInfo().getGenTime()).isEqualTo(Date.from(NOW));
    vault.timeStampService(Optional.empty());
    assertThat(stamp(vault().seal().orElseThrow().sign(DIGEST))).isEmpty();
  }

  @Test
  void aSealIsMadeWithoutAStampWhenTheServiceDoesNotAnswer() throws Exception {
    OfficeVault vault = vault();
    vault.timeStampService(Optional.of(stamps.address()));
    stamps.close();
    assertThat(vault.stamping()).isEqualTo(KeyVault.Stamping.READY);
    assertThat(stamp(vault.seal().orElseThrow().sign(DIGEST))).isEmpty();
    assertThat(vault.stamping()).isEqualTo(KeyVault.Stamping.SILENT);
    vault.timeStampService(Optional.empty());
    assertThat(vault.stamping()).isEqualTo(KeyVault.Stamping.OFF);
  }

  private static Optional<TimeStampToken> stamp(byte[] seal) throws Exception {
    SignerInformation signer =
        new CMSSignedData(new CMSProcessableByteArray(DIGEST), seal)
            .getSignerInfos()
            .iterator()
            .next();
    if (signer.getUnsignedAttributes() == null) {
      return Optional.empty();
    }
    Attribute stamp =
        signer.getUnsignedAttributes().get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    return Optional.of(
        new TimeStampToken(
            new CMSSignedData(
                stamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded())));
  }

  private OfficeVault vault() {
    return PlainFile.office(folder.resolve("kunci"), new MovingClock(NOW), new SecureRandom());
  }
}
