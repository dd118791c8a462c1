VAR wet = true
The stones are
{wet:
<> slick
}
<> tonight.
