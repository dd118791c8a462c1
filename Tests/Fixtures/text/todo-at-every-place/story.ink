TODO: name the harbour
The harbour.
VAR calm = true
{calm:
TODO: describe the calm
- else:
TODO describe the storm
}
* Leave
  TODO: a farewell
- Done.
