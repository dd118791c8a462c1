* First
  under the first
  and still
* Second
  under the second
- after
