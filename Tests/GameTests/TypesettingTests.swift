import Testing

@testable import Game

struct SettingCase: Sendable, CustomTestStringConvertible {
  let typed: String
  let set: String

  init(_ typed: String, _ set: String) { (self.typed, self.set) = (typed, set) }

  var testDescription: String { typed }

  static let all = [
    SettingCase("plain", "plain"),
    SettingCase("\"You're home,\" Shannon says.", "“You’re home,” Shannon says."),
    SettingCase("\"Sorry. I'm--\" he says.", "“Sorry. I’m—” he says."),
    SettingCase("he said--\"Wait\"", "he said—“Wait”"),
    SettingCase("(\"so\")", "(“so”)"),
    SettingCase("\"He said 'go.'\"", "“He said ‘go.’”"),
    SettingCase("\"'Go,' he said.\"", "“‘Go,’ he said.”"),
    SettingCase("'Twas the '90s, rock 'n' roll", "’Twas the ’90s, rock ’n’ roll"),
    SettingCase("the boys' car", "the boys’ car"),
    SettingCase("Well...", "Well…"),
    SettingCase("The end....", "The end…."),
    SettingCase("a 6'2\" man", "a 6′2″ man"),
    SettingCase("\"It's 407\"", "“It’s 407”"),
    SettingCase("one -- two --- three", "one — two — three"),
    SettingCase("10--20 pages, 1990--5", "10–20 pages, 1990–5"),
    SettingCase("at 10-- or so", "at 10— or so"),
    SettingCase("-----", "-----"),
    SettingCase("a tow-truck, -5", "a tow-truck, -5"),
    SettingCase("1.5 and e.g. this", "1.5 and e.g. this"),
    SettingCase("“typed” — in full…", "“typed” — in full…"),
    SettingCase("\"\"", "“”"),
    SettingCase("", ""),
  ]
}

@Suite struct TypesettingTests {
  @Test(arguments: SettingCase.all)
  func sets(_ sample: SettingCase) {
    #expect(Typesetting.set(sample.typed) == sample.set)
  }

  @Test(arguments: SettingCase.all)
  func changesNothingThatIsSet(_ sample: SettingCase) {
    #expect(Typesetting.set(sample.set) == sample.set)
  }

  /// Where the terminal has no Unicode, the page says what the author typed.
  @Test func foldsBackToAscii() {
    let theme = Theme(.dark, hasUnicode: false)
    #expect(theme.show("“You’re home” — he…") == "\"You're home\" -- he...")
    #expect(Theme(.dark, isTypeset: false).show("\"so\"") == "\"so\"")
  }
}
