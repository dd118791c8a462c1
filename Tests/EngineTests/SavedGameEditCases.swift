@testable import Engine

extension EditCase {
  static let values: [EditCase] = [
    EditCase(
      "remove a variable", [.read],
      edits: [("VAR gold = 3\n", ""), ("{gold} gold, ", ""), ("~ gold += 1\n", "")],
      says: "[Take][Wait][Shout]", losses: [.variable("gold")]),
    EditCase(
      "change a variable's declared value", [.choose("Take"), .read],
      edits: [("VAR gold = 3", "VAR gold = 99")], then: [.jump("hall")],
      says: "The hall. 4 gold, tense.\n[Wait][Shout]"),
    EditCase(
      "change a variable's kind", [.choose("Take"), .read],
      edits: [("VAR gold = 3", "VAR gold = \"none\"")], then: [.jump("hall")],
      says: "The hall. none gold, tense.\n[Wait][Shout]", losses: [.variableKind("gold")]),
    EditCase(
      "make a number a fraction", [.choose("Take"), .read],
      edits: [("VAR gold = 3", "VAR gold = 0.5")], then: [.jump("hall")],
      says: "The hall. 4 gold, tense.\n[Wait][Shout]"),
    EditCase(
      "a variable may hold another kind than was declared",
      [.read, .setGlobal("gold", .text("much"))], edits: [("VAR gold = 3", "VAR gold = 4")],
      then: [.jump("hall")], says: "The hall. much gold, tense.\n[Take][Wait][Shout]"),
    EditCase(
      "add a variable", [.choose("Take"), .read],
      edits: [
        ("VAR gold = 3", "VAR silver = 8\nVAR gold = 3"), ("Boxes.", "Boxes, {silver}, {gold}."),
      ],
      then: [.choose("Up")], says: "Up. Boxes, 8, 4.\n"),
    EditCase(
      "remove a list item", [.read, .setGlobal("Mood", .list(["Mood.tense", "Mood.wild"]))],
      edits: [("calm, (tense), wild", "(calm), wild")], then: [.jump("hall")],
      says: "The hall. 3 gold, wild.\n[Take][Wait][Shout]", losses: [.listItem("Mood.tense")]),
    EditCase(
      "change the order of list items",
      [.read, .setGlobal("Mood", .list(["Mood.calm", "Mood.wild"]))],
      edits: [("calm, (tense), wild", "wild, furious, (tense), calm")], then: [.jump("hall")],
      says: "The hall. 3 gold, wild, calm.\n[Take][Wait][Shout]"),
    EditCase(
      "remove the knot that a variable leads to", [.choose("Take"), .read],
      edits: [("-> attic", "-> roof"), ("=== attic\nBoxes.", "=== roof\nTiles.")],
      then: [.choose("Up")], says: "Up. Tiles.\n", losses: [.variableValue("way")]),
    EditCase(
      "remove a knot that was visited", [.choose("Take"), .choose("Up"), .read],
      edits: [("-> attic", "-> stair"), ("=== attic\nBoxes.\n-> END", "")],
      says: "", losses: [.variableValue("way"), .count("attic")]),
    EditCase(
      "counts by name", counted, [.choose("On"), .choose("On"), .read],
      edits: [("=== two", "=== zero\nNought.\n-> END\n=== two"), ("Two {", "No. 2, {")],
      then: [.jump("sum")], says: "2 2 b[Stop]"),
    EditCase(
      "remove a choice's label", counted, [.choose("On"), .choose("On"), .read],
      edits: [("(again) ", ""), ("{again} ", ""), ("{one.again} ", ""), ("{one.again}", "")],
      then: [.jump("sum")],
      says: "2 b[Stop]"),
    EditCase(
      "remove a gather's label", counted, [.choose("On"), .choose("On"), .read],
      edits: [("- (early) ", ""), ("{early} ", "")], then: [.choose("Stop")], says: "Over.\n",
      losses: [.count("sum.early")]),
    EditCase(
      "put alternatives above others", counted, [.choose("On"), .choose("On"), .read],
      edits: [("{x|y|z}", "{a|b} {x|y|z}")], then: [.jump("one")],
      says: "One 2 a z.\n[On]"),
    EditCase(
      "change alternatives", counted, [.choose("On"), .choose("On"), .read],
      edits: [("{x|y|z}", "{p|q|r}")], then: [.jump("one")], says: "One 2 p.\n[On]",
      losses: [.counts(section: "one")]),
  ]

  private static let counted = """
    -> one
    === one
    One {two} {x|y|z}.
    + (again) [On] {again} -> two
    === two
    Two {one.again}.
    {two < 2: -> one}
    -> sum
    === sum
    {two} {one.again} {a|b}
    - (early) <>
    + [Stop]
    - {early} Over.
    -> END
    """

  private static let inCellar: [Move] = [.choose("Shout"), .read]

  static let deep: [EditCase] = [
    EditCase(
      "in a tunnel, edit another knot", inCellar, edits: [("Boxes.", "Crates.")],
      then: [.choose("Grope")],
      says: "You grope.\nCobwebs.\nBack up, 1.\nThe hall. 3 gold, tense.\n[Take][Wait][Shout]"),
    EditCase(
      "in a tunnel, edit what called it", inCellar, edits: [("Back up,", "Up again,")],
      says: "The hall. 3 gold, tense.\n[Take][Wait][Shout]",
      losses: [.choice("Grope"), .place(section: "hall", movedTo: "hall")]),
    EditCase(
      "in a tunnel, edit it: begun again with its arguments", inCellar + [.choose("Grope"), .next],
      edits: [("Cobwebs.", "Webs.")], then: [.choose("Grope")],
      says: "You grope.\nWebs.\nBack up, 1.\nThe hall. 3 gold, tense.\n[Take][Wait][Shout]",
      losses: [.place(section: "cellar", movedTo: "cellar")]),
    EditCase(
      "in a tunnel, give it another parameter", inCellar + [.choose("Grope"), .next],
      edits: [("cellar(how)", "cellar(how, much)"), ("cellar(\"deep\")", "cellar(\"deep\", 2)")],
      says: "The hall. 3 gold, tense.\n[Take][Wait][Shout]",
      losses: [.place(section: "hall", movedTo: "hall")]),
    EditCase(
      "in a thread, edit another knot", threads, [.next, .next],
      edits: [("=== bob", "=== carl\nHm. -> DONE\n=== bob")],
      says: "Ann waits.\nBob here.\n[Ask Ann][Ask Bob][Go]"),
    EditCase(
      "in a thread, edit it", threads, [.next, .next], edits: [("Ann waits.", "Ann sits.")],
      says: "Ann here.\nAnn sits.\nBob here.\n[Ask Ann][Ask Bob][Go]",
      losses: [.place(section: "ann", movedTo: "ann")]),
    EditCase(
      "in a thread, edit what started it", threads, [.next, .next], edits: [("[Go]", "[Leave]")],
      says: "Room.\nAnn here.\nAnn waits.\nBob here.\n[Ask Ann][Ask Bob][Leave]",
      losses: [.place(section: "room", movedTo: "room")]),
    EditCase(
      "choices of threads, one knot gone", threads, [.read],
      edits: [("<- bob\n", ""), ("=== bob\nBob here.\n+ [Ask Bob] Yes.\n-> DONE", "")],
      says: "[Ask Ann][Go]", losses: [.choice("Ask Bob")]),
    EditCase(
      "two flows, edit one", [.read, .flow("talk"), .jump("stair"), .read],
      edits: [("The stair, {name}.\n+ [Up]", "Steps.\n+ [Climb]")], says: "Steps.\n[Climb]",
      losses: [.choice("Up"), .place(section: "stair", movedTo: "stair")]),
    EditCase(
      "two flows, the other one's knot gone",
      [.read, .flow("talk"), .jump("stair"), .read, .flow(Story.defaultFlow)],
      edits: [
        ("-> stair\n", "-> END\n"), ("=== stair\nThe stair, {name}.\n+ [Up] Up. -> way\n", ""),
      ],
      says: "[Take][Wait][Shout]", losses: [.choice("Up"), .flow("talk")]),
    EditCase(
      "two flows, the current one's knot gone", [.read, .flow("talk"), .jump("stair"), .read],
      edits: [
        ("-> stair\n", "-> END\n"), ("=== stair\nThe stair, {name}.\n+ [Up] Up. -> way\n", ""),
      ],
      says: "[Take][Wait][Shout]", losses: [.choice("Up"), .flow("talk")]),
    EditCase(
      "while the host is asked, edit another knot", calls, [.read],
      edits: [("Else.", "Otherwise.")], then: [.next], says: "After.\n"),
    EditCase(
      "while the host is asked, edit the line", calls, [.read], edits: [("It says", "He says")],
      says: "<host>", losses: [.place(section: "call", movedTo: "call")]),
    EditCase(
      "while a function asks the host, edit the function", calls, [.jump("deep"), .read],
      edits: [("~ return host(n)", "~ temp m = n\n~ return host(m)")], says: "<host>",
      losses: [.place(section: "ask", movedTo: "deep")]),
    EditCase(
      "while a function asks the host, edit another", calls, [.jump("deep"), .read],
      edits: [("Else.", "Otherwise.")], then: [.next], says: "After.\n"),
    EditCase(
      "in a stitch that is gone", stitches, [.next, .next],
      edits: [("-> low", "-> base"), ("= low\n", "= base\n"), ("Low two.", "Base two.")],
      says: "Top.\nLow one.\nBase two.\n", losses: [.place(section: "tower.low", movedTo: "tower")]),
    EditCase(
      "in a stitch that is renamed", stitches, [.next, .next],
      edits: [("-> low", "-> base"), ("= low\n", "= base\n")], says: "Low two.\n"),
  ]

  private static let threads = """
    -> room
    === room
    Room.
    <- ann
    <- bob
    + [Go] -> END
    === ann
    Ann here.
    Ann waits.
    + [Ask Ann] Yes.
    -> DONE
    === bob
    Bob here.
    + [Ask Bob] Yes.
    -> DONE
    """

  private static let calls = """
    EXTERNAL host(n)
    -> call
    === call
    It says {host(1)}.
    After.
    -> END
    === deep
    Sum {1 + ask(2)}.
    After.
    -> END
    === function ask(n)
    ~ return host(n)
    === function host(n)
    ~ return 0
    === other
    Else.
    -> END
    """

  private static let stitches = """
    -> tower
    === tower
    Top.
    -> low
    = low
    Low one.
    Low two.
    -> END
    """
}
