The line ends here.
{true:
So does this.
}
* A choice
- The end.
