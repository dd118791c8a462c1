VAR gold = 7
* Pay {gold} [of {gold * 2} coins]{gold > 5: gladly|grudgingly}
- Paid.
