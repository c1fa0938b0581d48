// The umbrella: what a Swift developer imports.
@_exported public import NaysayAttribution
@_exported public import NaysayClaims
@_exported public import NaysayText
