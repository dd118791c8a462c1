- (top)
{stopping:
- {top == 1:
    first
  }
- {cycle:
  - heads
  - tails
  }
}
{top < 4: -> top}
