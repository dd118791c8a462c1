/// Everything that changes while a story runs, as one value: `let saved = state` is undo, save and fork.
public struct StoryState: Hashable, Sendable {
}
