-> k
== k
{TURNS_SINCE(-> k)} {TURNS_SINCE(-> k.s)} {TURNS_SINCE(-> never)}
-> s
= s
+ (c) Choose
- (g) {TURNS_SINCE(-> k)} {TURNS_SINCE(-> s)} {TURNS_SINCE(-> c)} {TURNS_SINCE(-> g)}
+ Again
- {TURNS_SINCE(-> k)} {TURNS_SINCE(-> c)} {TURNS_SINCE(-> g)}
-> END
== never
-> END
