{true:
 * One
 * Two
}
-> END
