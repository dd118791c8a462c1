LIST days = mon, tue = 5, wed
{days(1)} {days(5)} {days(6)} [{days(3)}] [{days()}] {days(1) + 5} {LIST_ALL(days())}
