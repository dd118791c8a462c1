LIST n = one, two, three, four
{(one, two) < (three)} {(one, three) < (two, four)} {(one, three) <= (two, four)} {(two, three) >= (one, two)} {(one, four) > (two)}
{() < one} {one > ()} {() <= ()} {() > ()} {() >= ()} {one >= ()}
