{next()} {next()}
{next()} {next()}
== function next
{&one|two|three}
