import NaysayAttribution

/// What analysts have made of single stances: the last relabelling of each, and who confirmed it since.
struct StanceCorrections {
  /// A stance of a mention.
  private struct Place: Hashable {
    var key: Int64
    var stance: Int
  }

  /// What is decided of a stance.
  private struct Decision {
    /// Nil where it is no stance.
    var label: StanceLabel?
    var marks: [CorrectionMark]
  }

  private var decisions: [Place: Decision] = [:]
  /// For each correction the stances that it still decides.
  private var holdings: [String: Set<Place>] = [:]
  /// For each correction of which nothing is left, the newer one that decides otherwise.
  private(set) var overruled: [String: String] = [:]

  /// Takes a correction in, in order of time; gives the stances that are read otherwise than the analyst confirmed.
  mutating func take(
    _ item: ResolvedCorrection, _ read: [Int64: ClaimMention]
  ) -> [CorrectionState.Orphan] {
    var misread: [CorrectionState.Orphan] = []
    for (anchor, resolution) in zip(item.correction.subjects, item.subjects) {
      guard case .found(let key, let stances) = resolution, let mention = read[key] else {
        continue
      }
      for stance in stances where mention.stances.indices.contains(stance) {
        let place = Place(key: key, stance: stance)
        let current =
          decisions[place] ?? Decision(label: StanceLabel(mention.stances[stance]), marks: [])
        if item.correction.kind == .relabel {
          relabel(place, by: item.correction, current)
        } else if current.label == anchor.reading {
          confirm(place, by: item.correction, current)
        } else if misread.last?.anchor != anchor {
          misread.append(CorrectionState.Orphan(anchor: anchor, reason: .otherReading))
        }
      }
    }
    return misread
  }

  private mutating func relabel(_ place: Place, by correction: Correction, _ current: Decision) {
    for mark in current.marks where mark.kind == .relabel || current.label != correction.label {
      release(place, of: mark.id, to: correction.id)
    }
    let kept = current.marks.filter { $0.kind == .confirm && current.label == correction.label }
    decisions[place] = Decision(
      label: correction.label, marks: kept + [CorrectionMark(correction)])
    holdings[correction.id, default: []].insert(place)
  }

  private mutating func confirm(_ place: Place, by correction: Correction, _ current: Decision) {
    decisions[place] = Decision(
      label: current.label, marks: current.marks + [CorrectionMark(correction)])
    holdings[correction.id, default: []].insert(place)
  }

  private mutating func release(_ place: Place, of id: String, to newer: String) {
    holdings[id]?.remove(place)
    if holdings[id]?.isEmpty == true { overruled[id] = newer }
  }

  /// A mention with its stances, which had these places when it was read, as corrected; those that are none are left out.
  func corrected(_ mention: ClaimMention, key: Int64, places: [Int]) -> ClaimMention {
    var mention = mention
    mention.stances = zip(places, mention.stances).compactMap { place, stance in
      guard let decision = decisions[Place(key: key, stance: place)] else { return stance }
      return decision.label.map { stance.labelled($0, marks: decision.marks) }
    }
    return mention
  }
}

extension ClaimStance {
  /// The stance under another label.
  fileprivate func labelled(_ label: StanceLabel, marks: [CorrectionMark]) -> ClaimStance {
    var stance = self
    if stance.stance != label.stance { stance.factuality = factuality.turned(for: label.stance) }
    stance.stance = label.stance
    stance.act = label.act
    stance.corrections = marks
    return stance
  }
}

extension Factuality {
  /// As certain, but the way round that a stance has it; unknown for those that leave it open.
  fileprivate func turned(for stance: Stance) -> Factuality {
    switch stance {
    case .questions, .hedges: return .unknown
    case .asserts, .refutes:
      let isSo = stance == .asserts
      switch self {
      case .certain, .certainlyNot, .unknown: return isSo ? .certain : .certainlyNot
      case .probable, .probablyNot: return isSo ? .probable : .probablyNot
      case .possible, .possiblyNot: return isSo ? .possible : .possiblyNot
      }
    }
  }
}
