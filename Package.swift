// swift-tools-version: 6.2
// The rooms of nacoscope, in the order the data meets them (ARCHITECTURE.md). An arrow only points
// upstream: what a target lists here is all it may import.
import PackageDescription

// What the optimiser is told of the paths that are hot (measured: 5 % of the instructions of a whole analysis, 15 % together with
// what tools/build-release adds). Compilers read the profiles of older ones, not of newer ones.
var profile: [String] = []
var runtime = ["-static-stdlib"]
var linked = runtime
#if compiler(>=6.3)
  profile = ["-Xfrontend", "-ir-profile-use=\(Context.packageDirectory)/Benchmarks/hot.profdata"]
#endif
// Benchmarks/profile.sh builds what counts how often each path is taken; its runtime does not go with the static one, where it
// leaves no arguments to the program (Swift 6.3).
if let counting = Context.environment["NACOSCOPE_COUNTING_RUNTIME"] {
  profile = ["-Xfrontend", "-ir-profile-generate"]
  runtime = []
  linked = ["-Xlinker", "-u__llvm_profile_runtime", counting]
}

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  // The rooms are modules, the hot path crosses five of them (measured: 3 % of the time of a whole analysis).
  .unsafeFlags(["-cross-module-optimization"] + runtime + profile, .when(configuration: .release)),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "nacoscope",
  products: [.executable(name: "nacoscope", targets: ["nacoscope"])],
  targets: [
    // Outside things, each seen by one room only.
    .target(name: "CBytes"),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CIsal", pkgConfig: "libisal", providers: [.apt(["libisal-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),

    // Leaves.
    room("Bytes", ["CBytes"]),
    room("Pcre", ["CPCRE2", "Bytes"]),
    room("Yaml", ["CYaml", "Bytes"]),
    room("Digest", ["CNettle"]),
    room("Json", ["CJansson"]),

    // The data's way.
    room("Rewriting", ["Bytes", "Yaml"]),
    room("Intake", ["Bytes", "Digest", "Rewriting", "CIsal"]),
    room("Records", ["Bytes", "Intake"]),
    room("Patterns", ["Bytes", "Pcre", "Records", "Yaml"]),
    room("Events", ["Bytes", "Records", "Patterns"]),
    room("Timelines", ["Bytes", "Records", "Events"]),
    room("Cluster", ["Bytes", "Records", "Events", "Timelines"]),
    room("Detectors", ["Bytes", "Records", "Events", "Timelines", "Cluster"]),
    room(
      "Incidents",
      ["Bytes", "Intake", "Records", "Events", "Timelines", "Cluster", "Detectors", "Digest"]),
    room(
      "Explaining",
      ["Bytes", "Pcre", "Rewriting", "Intake", "Records", "Patterns", "Events", "Detectors"]),
    room(
      "Reports",
      ["Bytes", "Records", "Patterns", "Events", "Detectors", "Incidents", "Explaining", "Json"]),
    room("Export", ["Bytes", "Events", "Reports", "Json", "CSQLite"]),
    room(
      "Pipeline",
      [
        "Bytes", "Digest", "Pcre", "Rewriting", "Intake", "Records", "Patterns", "Events",
        "Timelines", "Cluster", "Detectors", "Incidents", "Explaining", "Reports", "Export",
      ]),
    room("Arguments", ["Bytes"]),
    .executableTarget(
      name: "nacoscope",
      dependencies: [
        "Arguments", "Bytes", "Rewriting", "Intake", "Records", "Patterns", "Events", "Detectors",
        "Incidents", "Explaining", "Reports", "Export", "Pipeline", "Pcre",
      ],
      swiftSettings: settings,
      // Half the start-up, and calls into the runtime that need no table (measured: 2 to 4 % of a whole analysis).
      linkerSettings: [.unsafeFlags(linked, .when(configuration: .release))]),

    // Hand-made events, shared by the tests of two rooms.
    .target(
      name: "Scenes", dependencies: ["Cluster", "Timelines", "Events", "Records", "Bytes"],
      path: "Tests/Scenes", swiftSettings: settings),

    tests("BytesTests", ["Bytes"]),
    tests("PcreTests", ["Pcre", "Bytes"]),
    tests("RewritingTests", ["Rewriting", "Bytes"]),
    tests("IntakeTests", ["Intake", "Rewriting", "Digest", "Bytes"]),
    tests("RecordsTests", ["Records", "Bytes", "Intake"]),
    tests("PatternsTests", ["Patterns", "Pcre", "Yaml", "Records", "Bytes"]),
    tests("EventsTests", ["Events", "Patterns", "Records", "Bytes"]),
    tests("TimelinesTests", ["Timelines", "Events", "Records", "Bytes"]),
    tests("ClusterTests", ["Scenes", "Cluster", "Timelines", "Events", "Records", "Bytes"]),
    tests(
      "DetectorsTests",
      ["Scenes", "Detectors", "Cluster", "Timelines", "Events", "Records", "Bytes"]),
    tests(
      "ExplainingTests",
      [
        "Explaining", "Reports", "Detectors", "Events", "Patterns", "Records", "Rewriting", "Json",
        "Bytes",
      ]),
    tests("ExportTests", ["Export", "Reports", "Events", "Records", "Bytes"]),
    tests("ReportsTests", ["Reports", "Incidents", "Json", "Bytes"]),
    tests(
      "ArgumentsTests",
      [
        "Arguments", "Bytes", "Explaining", "Export", "Incidents", "Records", "Reports",
        "nacoscope",
      ]),
    tests(
      "NacoscopeTests",
      [
        "Pipeline", "Reports", "Json", "Incidents", "Detectors", "Cluster", "Timelines", "Events",
        "Patterns", "Records", "Intake", "Rewriting", "Bytes", "nacoscope",
      ]),
  ]
)
