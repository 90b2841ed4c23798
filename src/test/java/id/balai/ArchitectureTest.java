package id.balai;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.balai.app.Launcher;
import id.balai.base.Bundles;
import id.balai.base.Sha256;
import id.balai.base.Threads;
import id.balai.base.WholeFile;
import id.balai.domain.Exempt;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Provenance;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.PageModel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ResourceBundle;
import java.util.Timer;
import java.util.concurrent.Executors;

/// The rooms of the house and who may enter which.
@AnalyzeClasses(packages = "id.balai", importOptions = ArchitectureTest.WhereTheLauncherLies.class)
final class ArchitectureTest {

  /// The program without its tests, whatever folder it was compiled into.
  static final class WhereTheLauncherLies implements ImportOption {
    private static final String PROGRAM =
        Launcher.class.getProtectionDomain().getCodeSource().getLocation().getPath();

    @Override
    public boolean includes(Location location) {
      return location.contains(PROGRAM);
    }
  }

  @ArchTest
  static final ArchRule theDomainKnowsTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("id.balai.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "id.balai.base", "id.balai.domain..", "org.jspecify..");

  @ArchTest
  static final ArchRule theDomainKnowsNeitherSqlNorPictures =
      noClasses()
          .that()
          .resideInAPackage("id.balai.domain..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "java.awt..", "javafx..");

  @ArchTest static final ArchRule servicesKnowTheDomainOnly = room("service", "domain");

  @ArchTest static final ArchRule theStoreKnowsTheDomainOnly = room("store", "domain");

  @ArchTest static final ArchRule scanningKnowsTheDomainOnly = room("scan", "domain");

  @ArchTest static final ArchRule listsKnowTheDomainOnly = room("roster", "domain");

  @ArchTest static final ArchRule papersKnowTheDomainOnly = room("paper", "domain");

  @ArchTest static final ArchRule evidenceKnowsTheDomainOnly = room("evidence", "domain");

  @ArchTest static final ArchRule screensKnowServicesAndDomain = room("ui", "domain", "service");

  @ArchTest static final ArchRule commandsKnowServicesAndDomain = room("cli", "domain", "service");

  @ArchTest
  static final ArchRule featuresHaveNoCycles =
      slices().matching("id.balai.(*).(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule screensNeverImportScreens =
      slices()
          .matching("id.balai.ui.(kiosk|console).(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(),
              resideInAnyPackage("id.balai.ui.kiosk.flow", "id.balai.ui.kiosk.station"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theFlowOfAKioskKnowsNoScreen =
      classes()
          .that()
          .resideInAPackage("id.balai.ui.kiosk.flow")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "id.balai.ui.kiosk.flow",
              "id.balai.service..",
              "id.balai.domain..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule screensOfAKioskKnowTheFlowAndNotWhatMakesThem =
      noClasses()
          .that()
          .resideInAPackage("id.balai.ui.kiosk.*")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("id.balai.ui.kiosk");

  @ArchTest
  static final ArchRule viewModelsNeverSeeTheScene =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("ViewModel")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule pagesNameTheServicesTheyWorkWith =
      noClasses()
          .that()
          .resideInAPackage("id.balai.ui.console.*..")
          .should()
          .dependOnClassesThat(type(ConsoleContext.class).or(type(Services.class)))
          .because("ViewModels beside the frame takes the services apart");

  @ArchTest
  static final ArchRule pagesFollowTheLogThroughTheirModel =
      noClasses()
          .that()
          .resideInAPackage("id.balai.ui.console..")
          .and()
          .doNotBelongToAnyOf(PageModel.class, CurrentEvent.class)
          .should()
          .callMethodWhere(target(owner(type(Ledger.class))).and(target(name("subscribe"))));

  @ArchTest
  static final ArchRule onlyOneBridgeToTheScreenThread =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.balai.ui.task..")
          .should()
          .callMethod(javafx.application.Platform.class, "runLater", Runnable.class);

  @ArchTest
  static final ArchRule threadsAreMadeInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Threads.class.getName())
          .should()
          .callConstructorWhere(
              target(owner(assignableTo(Thread.class).or(assignableTo(Timer.class)))))
          .orShould()
          .callMethod(Thread.class, "ofPlatform")
          .orShould()
          .callMethod(Thread.class, "ofVirtual")
          .orShould()
          .callMethod(Thread.class, "startVirtualThread", Runnable.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Executors.class);

  @ArchTest
  static final ArchRule onlyCommandsWriteToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.balai.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ArchTest
  static final ArchRule timeComesFromAClockThatIsHandedIn =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.balai.app..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(ZoneId.class, "systemDefault");

  @ArchTest
  static final ArchRule whoActsIsSaidByTheDeskAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages("id.balai.service.access..", "id.balai.store..")
          .should()
          .callConstructor(
              Provenance.class, Instant.class, ZoneId.class, String.class, String.class);

  @ArchTest
  static final ArchRule picturesAreMadeInPaperOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("id.balai.paper..")
          .and()
          .areNotAnnotatedWith(Exempt.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.awt..");

  @ArchTest
  static final ArchRule theBaseKnowsNobody =
      classes()
          .that()
          .resideInAPackage("id.balai.base")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "id.balai.base", "org.jspecify..");

  @ArchTest
  static final ArchRule filesAreReplacedInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(WholeFile.class.getName())
          .should()
          .accessField(StandardCopyOption.class, "ATOMIC_MOVE")
          .orShould()
          .callMethod(Files.class, "move", Path.class, Path.class, CopyOption[].class)
          .because("a name that changes is to be forced to disk with its folder");

  @ArchTest
  static final ArchRule digestsAreMadeInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Sha256.class.getName())
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.security.MessageDigest");

  @ArchTest
  static final ArchRule bundlesAreOpenedInOnePlace =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(Bundles.class.getName())
          .should()
          .callMethodWhere(
              target(owner(type(ResourceBundle.class))).and(target(name("getBundle"))));

  private static ArchRule room(String name, String... mayKnow) {
    com.tngtech.archunit.base.DescribedPredicate<JavaClass> allowed =
        resideOutsideOfPackage("id.balai..")
            .or(resideInAnyPackage("id.balai.base", "id.balai." + name + ".."));
    for (String other : mayKnow) {
      allowed = allowed.or(resideInAPackage("id.balai." + other + ".."));
    }
    return classes()
        .that()
        .resideInAPackage("id.balai." + name + "..")
        .should()
        .onlyDependOnClassesThat(allowed)
        .allowEmptyShould(true);
  }
}
