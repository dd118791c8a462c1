VAR name = "O'Brien"
"Is {name} in?" she asked. {"'" + name + "'"} was {name == "O'Brien": in|out}.
