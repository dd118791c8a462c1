~ SEED_RANDOM(8)
{card()} {card()} {card()} {card()}
== function card
{shuffle:
- ~ return "ace"
- ~ return "king"
- ~ return "queen"
}
