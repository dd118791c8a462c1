- (round)
{stopping:
- * Apple -> round
- * Pear -> round
- Nothing new.
}
+ Stop
- Home.
-> END
