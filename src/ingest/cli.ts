process.stderr.write("variorum: no command yet\n");
process.exitCode = 2;
