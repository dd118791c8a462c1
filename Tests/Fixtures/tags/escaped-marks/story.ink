A line # one \# two # three \{four\} \| five
