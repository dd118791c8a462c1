LIST kettle = (cold), warm, boiling
- (top) The kettle is {kettle}.
~ kettle++
{kettle: -> top}
It boiled dry{LIST_COUNT(kettle) == 0:, and is gone}.
