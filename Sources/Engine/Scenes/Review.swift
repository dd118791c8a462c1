/// Looks a sound story over for what its author would want to know: lines and knots nobody reaches,
/// variables nobody reads, conditions that never change, text that is mistyped code.
///
/// It reads the scene graph twice, once as it is written and once as it flows, in time linear in
/// the story.
struct Review {
  private let graph: SceneGraph
  private let sources: SourceMap
  private let host: ReviewedHost
  /// What was told when the story was compiled.
  private let known: [Diagnostic]
  private(set) var diagnostics = Diagnostics()

  init(
    _ graph: SceneGraph, sources: SourceMap, host: ReviewedHost = ReviewedHost(),
    known: [Diagnostic]
  ) {
    self.known = known
    self.graph = graph
    self.sources = sources
    self.host = host
  }

  mutating func review() {
    var survey = Survey(graph, sources: sources)
    survey.survey()
    var reachability = Reachability(graph, edges: survey.edges, entries: entries)
    reachability.find()
    var flow = FlowReview(graph)
    flow.review()
    flow.reportCycles { reachability.isReached($0) }
    var variables = VariableReview(graph, survey: survey, host: host)
    variables.review()
    let all =
      survey.diagnostics.all + reachability.diagnostics.all + flow.diagnostics.all
      + variables.diagnostics.all
    // A stitch is not told of that a note about the knot's own lines names already.
    let named = Set(known.filter { $0.code == .looseEnd }.flatMap(\.notes).compactMap(\.span))
    for diagnostic in all.inReadingOrder()
    where diagnostic.code != .unreachable || !named.contains(diagnostic.span) {
      diagnostics.report(diagnostic)
    }
  }

  /// Only looks for texts that would be code but for a slip.
  mutating func reviewTexts() {
    var survey = Survey(graph, sources: sources)
    survey.survey()
    for diagnostic in survey.diagnostics.all.inReadingOrder()
    where [.mistypedDivert, .missingTilde, .mistypedKeyword, .mistypedHeader].contains(
      diagnostic.code)
    {
      diagnostics.report(diagnostic)
    }
  }

  /// What is known, without the ends of flow that a mistyped divert on their line explains.
  func explained() -> [Diagnostic] {
    guard known.contains(where: { $0.code == .looseEnd }) else { return known }
    var survey = Survey(graph, sources: sources)
    survey.survey()
    let diverts = survey.diagnostics.all.filter { $0.code == .mistypedDivert }
    let lines = Set(diverts.map { LineOfFile(of: $0.span, in: sources) })
    return known.filter {
      $0.code != .looseEnd || !lines.contains(LineOfFile(of: $0.span, in: sources))
    }
  }

  private struct LineOfFile: Hashable {
    let file: FileID
    let number: Int

    init(of span: Span, in sources: SourceMap) {
      file = span.file
      number = sources.line(of: span)
    }
  }

  /// Scenes that the host goes to by itself.
  private var entries: [SceneID] {
    host.paths.compactMap { path in
      var scene = SceneGraph.story
      for name in path.split(separator: ".") {
        // A label lies inside the scene that has been found.
        guard let name = graph.tree.symbols.find(String(name)),
          let child = graph[scene].childrenByName[name]
        else { break }
        scene = child
      }
      return scene == SceneGraph.story ? nil : scene
    }
  }
}

/// What the host of a story does with it, as far as a review must know.
public struct ReviewedHost: Sendable {
  /// Knots and stitches that it jumps to.
  public var paths: [String]
  /// Globals that it sets.
  public var globals: [String]

  /// A host that jumps to `paths` and sets `globals`; by default one that does neither.
  public init(paths: [String] = [], globals: [String] = []) {
    self.paths = paths
    self.globals = globals
  }
}

extension [Diagnostic] {
  /// By file and place, then by code.
  public func inReadingOrder() -> [Diagnostic] {
    sorted {
      ($0.span.file.rawValue, $0.span.start, $0.code.id) < (
        $1.span.file.rawValue, $1.span.start, $1.code.id
      )
    }
  }
}
