/// How certain a source presents a content to be, after FactBank (Saurí and Pustejovsky 2009).
public enum Factuality: String, Sendable, Hashable, Codable, CaseIterable {
  case certain = "CT+"
  case probable = "PR+"
  case possible = "PS+"
  case certainlyNot = "CT-"
  case probablyNot = "PR-"
  case possiblyNot = "PS-"
  case unknown = "UU"
}
