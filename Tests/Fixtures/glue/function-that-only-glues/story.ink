One
~ join()
two.
== function join
<>
~ return
