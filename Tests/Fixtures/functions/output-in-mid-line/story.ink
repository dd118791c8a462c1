The {colour("red")} door and the{colour("blue")}one.
== function colour(what)
  dark {what}  

