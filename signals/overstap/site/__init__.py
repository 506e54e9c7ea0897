"""The rulebook as a site of plain pages: for people who read, not for people who program.

rulebook -> addresses and network -> views (frozen data) -> pages (templates) -> a folder. Nothing about persons goes in:
only the rulebook, and the names of scenarios.
"""
