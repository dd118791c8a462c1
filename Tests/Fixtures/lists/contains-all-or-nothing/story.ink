LIST n = one, two, three
{(one, two) has (one, two)} {(one) ? (one, two)} {(one) hasnt two} {(one) !? (one, two)} {n has one} {(one) has ()} {() has ()} {() !? ()}
