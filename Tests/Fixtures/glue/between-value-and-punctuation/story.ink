{name("the ferry")}, late as ever.
== function name(what)
<>{what}<>
