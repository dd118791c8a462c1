/// What came of compiling a story: a program unless there were errors, and everything to tell the
/// author.
public struct Compilation: Sendable {
  public let program: Program?
  /// In the order in which they were found; several for each file, none following from another.
  public let diagnostics: [Diagnostic]
  public let sources: SourceMap
  /// The scenes, if the story could be read as far as that.
  fileprivate let graph: SceneGraph?

  /// What an author would want to know of a story though it plays: knots that nobody reaches,
  /// variables that nobody reads, conditions that never change. If names have errors, only text
  /// that looks like code: what it should declare may be what the errors miss. O(source).
  public func review(for host: ReviewedHost = ReviewedHost()) -> [Diagnostic] {
    guard let graph else { return [] }
    var review = Review(graph, sources: sources, host: host, known: diagnostics)
    if program == nil { review.reviewTexts() } else { review.review() }
    return review.diagnostics.all
  }
}

/// Compiles the ink file `name` and all that it includes.
///
/// The stages in order: text becomes a tree, the tree a scene graph, the graph a program. A stage
/// runs only if those before it found no error, so that one mistake is not told twice.
/// - Throws: `LoadError` if the main file itself cannot be had.
public func compile(_ name: String, from loader: any SourceLoader) throws(LoadError) -> Compilation
{
  try compile(name, from: loader, within: SourceLimits())
}

func compile(
  _ name: String, from loader: any SourceLoader, within limits: SourceLimits
) throws(LoadError) -> Compilation {
  let session = ParseSession(loader: loader, limits: limits)
  let (main, tree) = try session.parseMain(name)
  var diagnostics = session.diagnostics
  func result(_ program: Program?, _ graph: SceneGraph? = nil) -> Compilation {
    Compilation(
      program: program, diagnostics: diagnostics.all, sources: session.sources, graph: graph)
  }
  guard !diagnostics.hasErrors else { return result(nil) }

  var builder = SceneBuilder(consume tree, sources: session.sources)
  builder.build(main)
  diagnostics.report(contentsOf: builder.diagnostics)

  var graph = builder.finish()
  let untied = LooseEnds.tie(&graph)
  var resolver = Resolver(graph)
  resolver.resolve()
  diagnostics.report(contentsOf: resolver.diagnostics)
  graph = resolver.resolved()
  var termination = Termination(graph, untied: untied)
  termination.check()
  let ends = Review(graph, sources: session.sources, known: termination.diagnostics.all)
  for diagnostic in ends.explained() { diagnostics.report(diagnostic) }
  guard !diagnostics.hasErrors else { return result(nil, graph) }

  return result(Emitter(graph, sources: session.sources).emit(), graph)
}
