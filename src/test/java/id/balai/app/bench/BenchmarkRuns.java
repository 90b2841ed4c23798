package id.balai.app.bench;

import java.util.List;

/// Everything that is measured, in the order of the page.
final class BenchmarkRuns {

  static final List<BenchmarkRun> ALL =
      List.of(
          run(
                  "Reading codes",
                  "scan.bench.DecoderBench",
                  "src/test/resources/frames/single",
                  "scan")
              .times(3),
          run("Reading codes of a whole folder", "scan.bench.DecoderBench", "FRAMES", "scan")
              .large(),
          run("Reading codes of public sets", "scan.bench.PictureSetsBenchmark", "PICTURES", "scan")
              .large(),
          run(
              "Sequences of frames",
              "scan.bench.SequenceBench",
              "src/test/resources/frames/sequences",
              "scan"),
          run(
              "From a frame to a stored attendance",
              "app.bench.DoorBenchmark",
              "src/test/resources/frames/single 2000",
              "scan store service/checkin domain/log"),
          run("Recording an attendance", "app.bench.CommitBenchmark", "2000", "store domain/log"),
          run("Looking up a badge", "app.bench.LookUpBenchmark", "FOLDER 1000 50000", "store"),
          run(
                  "Looking up one badge of a million",
                  "app.bench.LookUpBenchmark",
                  "FOLDER 1000 1000000",
                  "store")
              .large(),
          run("A house that grows", "app.bench.GrowthBenchmark", "FOLDER 1000 10000", "store"),
          run(
                  "A house of a million entries",
                  "app.bench.GrowthBenchmark",
                  "FOLDER 1000 10000 100000 1000000",
                  "store")
              .large(),
          run(
              "An event that grows",
              "app.bench.PeopleGrowthBenchmark",
              "FOLDER 100 1000 10000",
              "store service/people service/papers paper"),
          run(
                  "An event of a hundred thousand",
                  "app.bench.PeopleGrowthBenchmark",
                  "FOLDER 1000 10000 100000",
                  "store service/people service/papers paper")
              .heap("2g")
              .large(),
          run(
              "A badge at a door of a common database",
              "app.bench.HubScanBenchmark",
              "100",
              "store"),
          run(
              "Doors that lose their server",
              "app.bench.DoorsBenchmark",
              "4 200",
              "store service/merging"),
          run("Reading lists", "roster.bench.RosterBenchmark", "20000", "roster")
              .heap("512m")
              .times(3),
          run(
                  "Lists into the store",
                  "roster.bench.ImportBenchmark",
                  "10000",
                  "roster store service/registration")
              .heap("512m")
              .times(3),
          run(
                  "A list of a hundred thousand into the store",
                  "roster.bench.ImportBenchmark",
                  "100000",
                  "roster store service/registration")
              .heap("512m")
              .times(3)
              .large(),
          run("Certificates", "paper.bench.CertificateBenchmark", "FOLDER 1000", "paper evidence")
              .heap("512m")
              .times(3),
          run(
                  "Certificates with the flags of the packages",
                  "paper.bench.CertificateBenchmark",
                  "FOLDER 1000",
                  "paper evidence")
              .heap("512m")
              .flag("-XX:TieredStopAtLevel=1")
              .times(3),
          run("A seal and a signed code", "paper.SealBenchmark", "", "paper evidence"),
          run("An attendance sheet of 500", "paper.bench.SheetBenchmark", "500", "paper").times(3),
          run("The log of an event", "evidence.log.LogBenchmark", "100000", "evidence").times(3),
          run(
                  "An archive",
                  "evidence.forgery.SealingBenchmark",
                  "",
                  "evidence paper service/archiving")
              .times(3),
          run(
              "A shelf of archives",
              "evidence.shelf.ShelfBenchmark",
              "300 10 100 1000",
              "evidence/shelf"),
          run(
                  "A shelf of ten thousand archives",
                  "evidence.shelf.ShelfBenchmark",
                  "300 10 100 1000 10000",
                  "evidence/shelf")
              .large(),
          run("Ink under the pen", "ui.control.InkBenchmark", "500", "ui/control").shown(),
          run(
                  "Finding somebody",
                  "ui.console.people.PeopleTableBenchmark",
                  "20000",
                  "ui/console/people service/people")
              .shown(),
          run("At rest", "app.device.RestBenchmark", "", "scan app/device").shown(),
          run(
              "A day of 50 at one kiosk",
              "app.bench.DayBenchmark",
              "1 50",
              "scan store service paper evidence app/simulation"),
          run(
              "A day of 300 at two kiosks",
              "app.bench.DayBenchmark",
              "2 300",
              "scan store service paper evidence app/simulation"),
          run(
              "A day of 400 at eight laptops with one PostgreSQL",
              "app.bench.DayBenchmark",
              "8 400 4 10",
              "scan store service app/simulation"),
          run(
                  "A day of 4,000 at twenty laptops with one PostgreSQL",
                  "app.bench.DayBenchmark",
                  "20 4000 3 5",
                  "scan store service app/simulation")
              .large());

  private BenchmarkRuns() {}

  private static BenchmarkRun run(String title, String main, String words, String rooms) {
    return BenchmarkRun.of(title, main, words, rooms);
  }
}
