extension Course {
  /// The whole road as one number, so that a recording can tell that it was edited. O(segments).
  public var digest: UInt64 {
    var digest = DriveDigest()
    digest.mix(stretches.count)
    for stretch in stretches { stretch.mix(into: &digest) }
    digest.mix(covers.count)
    for cover in covers {
      digest.mix(cover.id)
      digest.mix(cover.kind.rawValue)
      digest.mix(cover.stretch)
      digest.mix(cover.start)
      digest.mix(cover.end)
      digest.mix(cover.say)
    }
    digest.mix(marks.count)
    for mark in marks {
      digest.mix(mark.name)
      digest.mix(mark.position)
    }
    digest.mix(signals.count)
    for signal in signals {
      digest.mix(signal.id)
      digest.mix(signal.stretch)
      digest.mix(signal.distance)
      digest.mix(signal.green)
      digest.mix(signal.red)
      digest.mix(signal.offset)
      digest.mix(signal.flag)
    }
    digest.mix(lapLines.count)
    for line in lapLines { digest.mix(line) }
    return digest.value
  }
}

extension Course.Stretch {
  fileprivate func mix(into digest: inout DriveDigest) {
    digest.mix(branch)
    digest.mix(segments.count)
    for segment in segments {
      digest.mix(segment.turn)
      digest.mix(segment.rise)
      digest.mix(segment.lanes)
      digest.mix(segment.scenery.rawValue)
      digest.mix(segment.hasLamp)
      digest.mix(segment.cover ?? -1)
      digest.mix(segment.legalLimit)
      digest.mix(segment.oncomingLanes)
      digest.mix(segment.leftEdge.rawValue)
      digest.mix(segment.rightEdge.rawValue)
    }
    switch next {
    case .end:
      digest.mix(0)
    case .joins(let position):
      digest.mix(1)
      digest.mix(position)
    case .fork(let id, let left, let right):
      digest.mix(2)
      digest.mix(id)
      digest.mix(left)
      digest.mix(right)
    }
  }
}
