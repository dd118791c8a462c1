* Nod[], slowly.
* [Frown]
- She nods too.
