/// One step of a compiled story.
///
/// The instructions mirror the objects of ink's runtime format one to one, so that a program can be
/// read from ink JSON and written as ink JSON, and so that every position has the path that the
/// reference runtime gives it (shuffles are seeded by that path). Two facts that the format leaves
/// to run time are settled here: whether a value is printed or evaluated, and what a name means.
///
/// Each line gives the effect on the evaluation stack as `before -> after`.
enum Instruction: Hashable, Sendable, BitwiseCopyable {
  // Text, into the output.
  case text(TextID)  // - -> -         append a text without line breaks
  case newline  // - -> -              append a line break
  case glue  // - -> -                 join with what came before and what follows
  case beginTag  // - -> -             what follows is a tag, not text
  case endTag  // - -> - | - -> tag    ends a tag; inside a string it leaves the tag on the stack
  case legacyTag(TextID)  // - -> -    a whole tag, as compilers before ink 1.1 wrote it
  case print  // value -> -            append a value's text

  // Values, onto the evaluation stack.
  case pushInt(Int32)  // - -> value
  case pushFloat(Float)  // - -> value
  case pushBool(Bool)  // - -> value
  case pushText(TextID)  // - -> value
  case pushList(ListValueID)  // - -> value
  case pushTarget(TargetID)  // - -> value
  case pushPointerToGlobal(GlobalID)  // - -> value   what a `ref` argument passes
  case pushPointerToTemporary(NameID)  // - -> value  the same; a pointer passes through
  case pushVoid  // - -> value
  case beginString  // - -> -          text that follows is collected
  case endString  // - -> value        and becomes a value
  case duplicate  // a -> a a
  case pop  // a -> -

  // Operators.
  case unary(UnaryOperator)  // a -> value
  case binary(BinaryOperator)  // a b -> value

  // What the story knows of itself.
  case readCountOf(ContainerID)  // - -> int
  case readCount  // target -> int
  case turnsSince  // target -> int    -1 if never
  case choiceCount  // - -> int
  case turns  // - -> int
  // Of the container that holds the instruction:
  case visitIndex(ContainerID)  // - -> int       its visits, less one
  case shuffleIndex(ContainerID)  // visits, elements -> int   it seeds the order
  case random  // low, high -> int
  case seedRandom  // seed -> void
  case listFromInt  // list name, number -> list
  case listRange  // list, low, high -> list
  case listRandom  // list -> list

  // Variables.
  case loadGlobal(GlobalID)  // - -> value
  case loadTemporary(NameID)  // - -> value
  case storeGlobal(GlobalID)  // value -> -
  case declareTemporary(NameID)  // value -> -   in the frame on top
  case storeTemporary(NameID)  // value -> -     through pointers, to where they lead

  // Flow.
  case divert(TargetID)  // - -> -
  case divertIfTrue(TargetID)  // condition -> -
  case divertToGlobal(GlobalID)  // - -> -       to the target that a variable holds
  case divertToTemporary(NameID)  // - -> -
  case divertToGlobalIfTrue(GlobalID)  // condition -> -
  case divertToTemporaryIfTrue(NameID)  // condition -> -
  case tunnel(TargetID)  // arguments -> -
  case tunnelToGlobal(GlobalID)  // arguments -> -
  case tunnelToTemporary(NameID)  // arguments -> -
  case call(TargetID)  // arguments -> value, at the return
  case callGlobal(GlobalID)  // arguments -> value
  case callTemporary(NameID)  // arguments -> value
  case callExternal(ExternalCallID)  // arguments -> value
  case returnFromFunction  // value -> value
  case returnFromTunnel  // void or target -> -
  case startThread  // - -> -          fork; the divert that follows leads the new thread away
  case choice(ChoicePointID)  // [tags] [start] [tags] [only] [condition] -> -
  case done  // - -> -                 end this thread
  case end  // - -> -                  end the story
  case noOperation  // - -> -

  // Layout: neither stands for an object of the format.
  case enter(ContainerID)  // - -> -   first in each counted container; diverts to it pass it too
  case leave  // - -> -                last in each container that nothing falls through: no content
}
