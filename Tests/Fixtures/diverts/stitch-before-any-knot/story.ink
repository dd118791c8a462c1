Text.
-> cellar
= cellar
Under the text.
-> END
