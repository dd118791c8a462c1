* Speak
  The room listens.
  * * Loudly
  * * Softly
  - - They {clap|nod}.
  * * Bow
      You bow.
  - - Silence.
- The end.
