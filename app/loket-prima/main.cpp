// SPDX-License-Identifier: GPL-3.0-or-later
// TEMPORARY: placeholder until the program is written.
int main()
{
    return 2;
}
