// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A target of the house; each may name only targets that come before it in the flow of data.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: swiftSettings)
}

/// The tests of a target; `exclude` names folders of data, which no source file stands in.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: exclude, swiftSettings: swiftSettings)
}

/// The documentation plugin, which only `make docs` asks for: nobody else has to fetch it.
let documentation: [Package.Dependency] =
  Context.environment["NAYSAY_DOCC"] == nil
  ? [] : [.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0")]

/// What measures and what writes lessons, which only `make bench-scale` and training ask for: nobody else has to build it.
let tools: [Target] =
  Context.environment["NAYSAY_TOOLS"] == nil
  ? []
  : [
    .executableTarget(
      name: "ScaleBenchmark",
      dependencies: [
        "Naysay", "NaysayText", "NaysayAttribution", "NaysayClaims", "NaysayLedger", "CaseSupport",
      ],
      path: "Benchmarks/Scale", swiftSettings: swiftSettings),
    .executableTarget(
      name: "StoryPairs",
      dependencies: ["Naysay", "NaysayText", "NaysayClaims", "CaseSupport"],
      path: "Training/StoryPairs", swiftSettings: swiftSettings),
  ]

let package = Package(
  name: "naysay",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Naysay", targets: ["Naysay"]),
    .executable(name: "naysay", targets: ["NaysayCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ] + documentation,
  targets: [
    room("NaysayText"),
    room("NaysayLexicon"),
    .target(name: "CNaysayKernels"),
    .target(name: "CNaysayResources"),
    room("NaysayModel", ["CNaysayKernels"]),
    room("NaysayLanguage", ["NaysayText", "NaysayLexicon", "NaysayModel"]),
    room("NaysayAttribution", ["NaysayText", "NaysayLexicon", "NaysayLanguage"]),
    room(
      "NaysayClaims",
      ["NaysayText", "NaysayLexicon", "NaysayModel", "NaysayLanguage", "NaysayAttribution"]),
    room(
      "NaysayLedger",
      [
        "NaysayText", "NaysayAttribution", "NaysayClaims",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    room("NaysayReports", ["NaysayText", "NaysayAttribution", "NaysayClaims"]),
    room(
      "Naysay",
      [
        "NaysayText", "NaysayLexicon", "NaysayModel", "NaysayLanguage", "NaysayAttribution",
        "NaysayClaims", "NaysayLedger", "NaysayReports", "CNaysayResources",
      ]),
    room(
      "NaysayEvaluation",
      [
        "NaysayText", "NaysayLexicon", "NaysayLanguage", "NaysayAttribution", "NaysayClaims",
        "NaysayReports", "Naysay",
      ]),
    .executableTarget(
      name: "NaysayCommand",
      dependencies: [
        "Naysay", "NaysayEvaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "CaseSupport",
      dependencies: ["NaysayText", "NaysayAttribution", "NaysayClaims", "Naysay"],
      path: "Tests/CaseSupport", swiftSettings: swiftSettings),
    tests(of: "CaseSupport", ["NaysayText", "NaysayAttribution"]),
    tests(of: "NaysayText"),
    tests(of: "NaysayLexicon"),
    tests(of: "NaysayModel", ["CNaysayKernels"], exclude: ["Vectors"]),
    tests(of: "NaysayLanguage", ["NaysayText", "NaysayLexicon", "NaysayModel"]),
    tests(
      of: "NaysayAttribution",
      ["Naysay", "NaysayText", "NaysayLexicon", "NaysayClaims", "CaseSupport"]),
    tests(
      of: "NaysayClaims",
      ["Naysay", "NaysayText", "NaysayLexicon", "NaysayAttribution", "CaseSupport"]),
    tests(
      of: "NaysayLedger",
      [
        "Naysay", "NaysayText", "NaysayAttribution", "NaysayClaims", "CaseSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(of: "NaysayReports", ["NaysayText", "NaysayAttribution", "NaysayClaims"]),
    tests(
      of: "NaysayEvaluation",
      [
        "NaysayText", "NaysayLexicon", "NaysayLanguage", "NaysayAttribution", "NaysayReports",
        "Naysay",
      ]),
    tests(of: "NaysayCommand", ["Naysay"]),
  ] + tools,
  cLanguageStandard: .c2x
)
