// swift-tools-version: 6.2
import PackageDescription

// The house as a graph: one line a room, and a room needs only rooms above it.
// CI builds with `--explicit-target-dependency-import-check error`, so an undeclared arrow does not compile.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

/// The program for use carries Swift's runtime and Foundation within itself.
///
/// In the place of fourteen libraries: 7 MB less resident. Nobody looks its symbols up by name, so none are
/// exported. The four libraries are those Foundation is made of, which the compiler names by itself only
/// where every module is compiled for it.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-use-ld=lld", "-Xlinker", "--no-export-dynamic",
      "-lCoreFoundation", "-l_FoundationICU", "-l_FoundationCShims", "-l_FoundationCollections",
    ], .when(platforms: [.linux], configuration: .release))
]

/// One module with its test suite, both under the same strict settings.
///
/// Folders of `goldens` are read where they lie in the sources.
func room(
  _ name: String, needs: [Target.Dependency], tests: [Target.Dependency] = [],
  resources: [Resource] = [], goldens: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: needs, resources: resources, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name), "Patience"] + needs + tests,
      exclude: goldens, swiftSettings: strict),
  ]
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let log = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "didban",
  products: [.executable(name: "didban", targets: ["didban"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // Layer 0: C
    .systemLibrary(name: "CFriBidi", pkgConfig: "fribidi", providers: [.apt(["libfribidi-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CMemory"),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(name: "CCurl"),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
  ]
    // Layer 1
    + room("Persian", needs: ["CFriBidi"], tests: ["Corpora"])
    // Layer 2
    + room(
      "Canvas", needs: ["Persian", toml], tests: ["Corpora"], resources: [.embedInCode("Themes")])
    + room("Domain", needs: ["Persian"], tests: ["Corpora"])
    // Layer 3
    + room("Terminal", needs: ["Canvas", "Persian", "CNcurses"])
    + room(
      "Matching", needs: ["Domain", "Persian"], tests: ["Corpora"],
      resources: [.embedInCode("Calibration/Models")])
    + room(
      "Stores", needs: ["Domain", "Persian", "CCrypto", "CCurl", "CSQLite", grdb, toml],
      tests: ["Corpora", "TestPrograms", "Monitoring"],
      resources: [
        .copy("Demo/Places"), .embedInCode("Prometheus/Catalogue/Queries"),
        .embedInCode("Prometheus/Waste/Rules"), .embedInCode("Prometheus/Services/Objectives"),
        .embedInCode("Prometheus/Capacity/Forecasts"),
        .embedInCode("Prometheus/Showback/Figures"),
        .embedInCode("Prometheus/Inventory/Deliveries"),
      ],
      goldens: ["Import/Samples"])
    + room("Monitoring", needs: ["Domain", "Persian"])
    // Layer 4
    + room(
      "App", needs: ["Canvas", "Domain", "Matching", "Monitoring", "Persian"], tests: ["Stores"],
      goldens: ["Screens"])
    // Layer 5
    + [
      .executableTarget(
        name: "didban",
        dependencies: [
          "App", "CMemory", "Canvas", "Domain", "Matching", "Monitoring", "Persian", "Stores",
          "Terminal",
          arguments, log, toml,
        ],
        swiftSettings: strict, linkerSettings: whole),
      .testTarget(
        name: "didbanTests",
        dependencies: [
          "didban", "App", "Canvas", "Corpora", "Domain", "Matching", "Patience", "TestPrograms",
          "Persian", "Stores",
        ],
        swiftSettings: strict),
    ]
    // Real text for tests and benchmarks, and what is run by hand
    + [
      .target(name: "Corpora", path: "Tests/Corpora", swiftSettings: strict),
      .target(name: "Patience", path: "Tests/Patience", swiftSettings: strict),
      .target(
        name: "TestPrograms", dependencies: ["Patience"], path: "Tests/TestPrograms",
        swiftSettings: strict),
      .executableTarget(
        name: "textbench",
        dependencies: ["Canvas", "CFriBidi", "Corpora", "Persian", "Terminal"],
        path: "Tests/Benchmarks/TextLayer", swiftSettings: strict),
      .executableTarget(
        name: "searchbench", dependencies: ["Domain", "Persian", "Stores"],
        path: "Tests/Benchmarks/Search", swiftSettings: strict),
      .executableTarget(
        name: "statisticsbench", dependencies: ["Domain", "Persian", "Stores"],
        path: "Tests/Benchmarks/Statistics", swiftSettings: strict),
      .executableTarget(
        name: "metricbench",
        dependencies: ["CMemory", "Domain", "Monitoring", "TestPrograms", "Persian", "Stores"],
        path: "Tests/Benchmarks/Metrics", swiftSettings: strict),
      .executableTarget(
        name: "matchbench",
        dependencies: ["CMemory", "Corpora", "Domain", "Matching", "Persian", "Stores"],
        path: "Tests/Benchmarks/Matching", swiftSettings: strict),
    ]
)
