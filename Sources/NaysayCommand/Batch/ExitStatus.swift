/// How the command ends, after `sysexits.h`; 0 where all is well, 64 for wrong usage.
enum ExitStatus: Int32, Comparable {
  case badData = 65
  case noInput = 66
  case internalError = 70
  case ioError = 74

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
