- (top) Round {top}.
<- ask(-> top)
+ {top > 1} Stop
- -> END
== ask(-> back)
+ Ask
  Asked.
  -> back
