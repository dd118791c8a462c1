LIST dir = north, east, south
VAR heading = east
{heading} {heading == dir.east} {heading > north} {LIST_VALUE(heading)}
~ heading = LIST_MAX(LIST_ALL(dir))
{heading}
{heading:
- north: up
- south: down
}
